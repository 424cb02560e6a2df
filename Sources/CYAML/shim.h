/// The one place where this package sees libyaml.
#include <yaml.h>
