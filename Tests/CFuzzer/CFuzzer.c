// A module that only declares; what it declares is in the runtime of the sanitizer.
