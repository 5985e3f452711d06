/// The commit that the program was built from, and its day, such as "4b574e3 2026-11-29"; empty where nobody has said.
const char *planner_commit(void);
