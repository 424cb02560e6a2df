// The arguments of the program as its process was started with them.
//
// Swift reads them from /proc, which a bare chroot does not have: it then sees none.

// How many arguments there are, the name of the program among them; 0 where the C library does not tell.
int briefgen_argument_count(void);

// The argument at an index below the count.
const char *briefgen_argument(int index);
