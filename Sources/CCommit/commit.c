#include "CCommit.h"

// The install script names it (PLANNER_COMMIT, see Package.swift). Where there is no git, as in an archive that git or
// a forge has made of the sources, git has put it into the next line (.gitattributes); else the line begins with $.
#ifndef PLANNER_COMMIT
#define PLANNER_COMMIT "$Format:%h %cs$"
#endif

const char *planner_commit(void) { return PLANNER_COMMIT[0] == '$' ? "" : PLANNER_COMMIT; }
