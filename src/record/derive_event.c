#include "record/derive.h"
void rap_derive_events(rap_store *s){(void)s;}
