// zlib as Swift can call it: inflateInit2 is a macro. Nothing is decided here.
#ifndef PLANNER_ZLIB_SHIM_H
#define PLANNER_ZLIB_SHIM_H

#include <zlib.h>

static inline int inflate_start(z_stream *stream, int window_bits) {
  return inflateInit2(stream, window_bits);
}

#endif
