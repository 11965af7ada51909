/* rapporteur.h - the library in one include.
 *
 *     rap_err err = {0};
 *     rap_reader *reader;                                     // model and lexicons: read-only, shared by threads
 *     if (rap_reader_open(NULL, &reader, &err) != RAP_OK) ...
 *     rap_work *work = rap_work_new(reader, &err);            // one a thread
 *     rap_input in = {.text = rap_view_of(text), .date = RAP_LIT("2031-05-04")};
 *     rap_doc *doc;
 *     if (rap_annotate(reader, work, &in, &doc, &err) == RAP_OK) {
 *         for (uint32_t i = 0; i < doc->statements.n; i++) ...  // every layer is a counted array (document/document.h)
 *         rap_buf out = {0};
 *         rap_json_document(doc, rap_reader_model(reader), rap_reader_lexicon(reader), &(rap_json_options){.text = true}, &out);
 *         rap_buf_free(&out);
 *     }
 *     rap_work_free(work);
 *     rap_reader_close(reader);
 *
 * Ownership, once for all: what has _open or _new is closed or freed by its caller; a document and every view in it belong
 * to the rap_work and are gone with its next call; a rap_buf belongs to whoever declared it. Errors are values: a status, and
 * a rap_err with a sentence for a person and the place. The library prints nothing, reads no clock, no locale, no
 * environment and no file but those that it is given.
 */
#ifndef RAPPORTEUR_H
#define RAPPORTEUR_H

#include "annotate/annotate.h"
#include "base/base.h"
#include "document/document.h"
#include "document/fields.h"
#include "render/json.h"

#endif
