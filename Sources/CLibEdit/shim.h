// libedit as Swift can call it: el_set, el_get and history_w are variadic and stdin, stdout and stderr are
// mutable globals, which Swift 6 refuses both. One function per operation; nothing is decided here.
#ifndef PLANNER_LIBEDIT_SHIM_H
#define PLANNER_LIBEDIT_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
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

// While editing, the terminal turns neither ^C, ^Z and the like into signals nor CR into LF or LF into CR.
static inline int editor_leave_keys_as_typed(EditLine *editor) {
  return el_set(editor, EL_SETTY, "-d", "-isig", "-icrnl", "-inlcr", NULL);
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

// Waits until one of two descriptors can be read: bit 0 is the first, bit 1 the second (-1 for none), 0 means
// the time passed, -1 an error. select, because poll refuses terminals on older macOS.
static inline int wait_for_input(int first, int second, int milliseconds) {
  fd_set set;
  struct timeval limit = {milliseconds / 1000, (milliseconds % 1000) * 1000};
  FD_ZERO(&set);
  FD_SET(first, &set);
  if (second >= 0) FD_SET(second, &set);
  int ready = select((first > second ? first : second) + 1, &set, NULL, NULL, milliseconds < 0 ? NULL : &limit);
  if (ready <= 0) return ready;
  return (FD_ISSET(first, &set) ? 1 : 0) | (second >= 0 && FD_ISSET(second, &set) ? 2 : 0);
}

// sigaction without SA_RESTART; the handler's place in the struct differs between systems.
static inline int catch_signal(int number, void (*handler)(int), struct sigaction *former) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  return sigaction(number, &action, former);
}

#endif
