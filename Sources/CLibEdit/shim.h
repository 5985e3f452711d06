// libedit as Swift can call it: el_set, el_get and history_w are variadic and stdin, stdout and stderr are
// mutable globals, which Swift 6 refuses both. One function per operation; nothing is decided here.
#ifndef PLANNER_LIBEDIT_SHIM_H
#define PLANNER_LIBEDIT_SHIM_H

#include <errno.h>
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

typedef unsigned char (*editor_function)(EditLine *, wint_t);
typedef wchar_t *(*editor_prompt_function)(EditLine *);
typedef int (*editor_reader_function)(EditLine *, wchar_t *);

// Characters

static inline int take_character_locale(const char *name) {
  return setlocale(LC_CTYPE, name) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

#ifdef __linux__
// glibc shows it only where X/Open's extensions are asked for.
extern int wcwidth(wchar_t);
#endif

static inline int column_count(wchar_t character) {
  return wcwidth(character);
}

// The editor

static inline EditLine *editor_open(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline int editor_set_owner(EditLine *editor, void *owner) {
  return el_wset(editor, EL_CLIENTDATA, owner);
}

static inline void *editor_owner(EditLine *editor) {
  void *owner = NULL;
  el_wget(editor, EL_CLIENTDATA, &owner);
  return owner;
}

static inline int editor_set_prompt(EditLine *editor, editor_prompt_function prompt, wchar_t escape_mark) {
  return el_wset(editor, EL_PROMPT_ESC, prompt, escape_mark);
}

static inline int editor_set_reader(EditLine *editor, editor_reader_function reader) {
  return el_wset(editor, EL_GETCFN, reader);
}

static inline int editor_add_function(
    EditLine *editor, const char *name, const char *help, editor_function function) {
  // The wide el_wset would keep the two pointers; this one copies.
  return el_set(editor, EL_ADDFN, name, help, function);
}

static inline int editor_use_emacs_keys(EditLine *editor) {
  return el_set(editor, EL_EDITOR, "emacs");
}

static inline int editor_bind(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, key, function, NULL);
}

static inline int editor_bind_in_command_mode(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-a", key, function, NULL);
}

static inline int editor_bind_named_key(EditLine *editor, const char *key, const char *function) {
  return el_set(editor, EL_BIND, "-k", key, function, NULL);
}

// What a key does, written as `bind` takes it, in libedit's words, which it has in what it prints alone; empty where it does
// nothing. To be freed.
static inline char *editor_describe_key(EditLine *editor, const char *key) {
  char *printed = NULL;
  size_t length = 0;
  FILE *output = NULL, *errors = NULL;
  FILE *memory = open_memstream(&printed, &length), *nowhere = fopen("/dev/null", "we");
  if (memory != NULL && nowhere != NULL && el_get(editor, EL_GETFP, 1, &output) == 0 &&
      el_get(editor, EL_GETFP, 2, &errors) == 0) {
    el_set(editor, EL_SETFP, 1, memory);
    el_set(editor, EL_SETFP, 2, nowhere);
    el_set(editor, EL_BIND, key, NULL);
    el_set(editor, EL_SETFP, 1, output);
    el_set(editor, EL_SETFP, 2, errors);
  }
  if (nowhere != NULL) fclose(nowhere);
  if (memory != NULL) fclose(memory);
  return printed;
}

// While editing, the terminal turns neither ^C, ^Z and the like into signals nor CR into LF or LF into CR.
static inline int editor_leave_keys_as_typed(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-d", "-isig", "-icrnl", "-inlcr", NULL);
}

// While no line is read, keys wait as they were typed: a canonical terminal would swallow ^D, ^R and ^V among those typed
// ahead, and what of a row is beyond 4,095 bytes. ^C, ^Z and ^\ are signals then, so that a command can be left.
static inline int editor_keep_keys_typed_ahead(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-x", "-icanon", "-echo", "-iexten", "-icrnl", "-inlcr", NULL);
}

// Has el_end leave the terminal alone, which would throw away what is typed ahead for whoever reads next (TCSAFLUSH).
static inline int editor_leave_terminal_alone(EditLine *editor) {
  return el_wset(editor, EL_EDITMODE, 0);
}

// The keys are emacs's, not vi's.
static inline int editor_is_emacs(EditLine *editor) {
  const char *name = NULL;
  return el_get(editor, EL_EDITOR, &name) == 0 && name != NULL && strcmp(name, "emacs") == 0;
}

static inline int editor_is_editing(EditLine *editor) {
  int on = 0;
  el_wget(editor, EL_EDITMODE, &on);
  return on;
}

static inline int editor_set_raw(EditLine *editor, int raw) {
  return el_wset(editor, EL_PREP_TERM, raw);
}

// A file that swallows what is drawn there; NULL where the system has none. Programs that are started don't inherit it.
static inline FILE *open_nowhere(void) {
  return fopen("/dev/null", "we");
}

// Where libedit draws; keys and the terminal's modes are not asked there.
static inline int editor_draw_on(EditLine *editor, FILE *file) {
  return el_wset(editor, EL_SETFP, 1, file);
}

static inline int editor_draw_on_standard_output(EditLine *editor) {
  return editor_draw_on(editor, stdout);
}

// What libedit takes for the terminal's size, whatever it is.
static inline void editor_set_size(EditLine *editor, int rows, int columns) {
  char text[16];
  snprintf(text, sizeof text, "%d", rows);
  el_set(editor, EL_SETTC, "li", text, NULL);
  snprintf(text, sizeof text, "%d", columns);
  el_set(editor, EL_SETTC, "co", text, NULL);
}

static inline int editor_refresh(EditLine *editor) {
  return el_wset(editor, EL_REFRESH);
}

// The history

static inline int editor_use_history(EditLine *editor, HistoryW *history) {
  return el_wset(editor, EL_HIST, history_w, history);
}

static inline int history_set_size(HistoryW *history, int size) {
  HistEventW event;
  return history_w(history, &event, H_SETSIZE, size);
}

// Answers the number of the new event, or -1.
static inline int history_enter(HistoryW *history, const wchar_t *text) {
  HistEventW event;
  return history_w(history, &event, H_ENTER, text) < 0 ? -1 : event.num;
}

static inline int history_delete(HistoryW *history, int number) {
  HistEventW event;
  return history_w(history, &event, H_DEL, number);
}

// The terminal

static inline void terminal_write(const char *text, size_t count) {
  fwrite(text, 1, count, stdout);
  fflush(stdout);
}

static inline int terminal_size(int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fileno(stdout), TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return -1;
  *columns = size.ws_col;
  if (size.ws_row > 0) *rows = size.ws_row;
  return 0;
}

// Waits until one of two descriptors can be read, or has come to its end: bit 0 is the first, bit 1 the second (-1 for
// none), 0 means the time passed, -1 an error.
#ifdef __APPLE__
// poll refuses terminals there.
static inline int wait_for_input(int first, int second, int milliseconds) {
  fd_set set;
  struct timeval limit = {milliseconds / 1000, (milliseconds % 1000) * 1000};
  if (first < 0 || first >= FD_SETSIZE || second >= FD_SETSIZE) {
    errno = EINVAL;
    return -1;
  }
  FD_ZERO(&set);
  FD_SET(first, &set);
  if (second >= 0) FD_SET(second, &set);
  int ready = select((first > second ? first : second) + 1, &set, NULL, NULL, milliseconds < 0 ? NULL : &limit);
  if (ready <= 0) return ready;
  return (FD_ISSET(first, &set) ? 1 : 0) | (second >= 0 && FD_ISSET(second, &set) ? 2 : 0);
}
#else
static inline int wait_for_input(int first, int second, int milliseconds) {
  struct pollfd asked[2] = {{first, POLLIN, 0}, {second, POLLIN, 0}};
  int ready = poll(asked, second < 0 ? 1 : 2, milliseconds);
  if (ready <= 0) return ready;
  if ((asked[0].revents | asked[1].revents) & POLLNVAL) {
    errno = EBADF;
    return -1;
  }
  return (asked[0].revents != 0 ? 1 : 0) | (asked[1].revents != 0 ? 2 : 0);
}
#endif

// The handler's place in the struct of sigaction differs between systems.

// With SA_RESTART in the flags, system calls that the signal interrupts go on.
static inline int catch_signal(int number, void (*handler)(int), int flags, struct sigaction *former) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, former);
}

static inline int has_usual_action(int number) {
  struct sigaction action;
  return sigaction(number, NULL, &action) == 0 && action.sa_handler == SIG_DFL;
}

#endif
