/* changed_tables(): the names of the tables in which rows were inserted, updated or deleted on this connection since it was
** last asked or a transaction was rolled back, joined by commas; "*" when they are too many to remember.
**
** SQLite's update hook says nothing of tables without a row id and of a DELETE without WHERE. The hook before an update hears
** of both. It is set for every connection as it is opened, so that no Rust has to hold a pointer. */
#include <string.h>

#include "sqlite3mc_amalgamation.h"

#define MOST 64
#define LONGEST 48

typedef struct Changed {
    int count;
    char names[MOST][LONGEST];
} Changed;

static void remember(
    void *given, sqlite3 *db, int what, const char *schema, const char *table, sqlite3_int64 before, sqlite3_int64 after
) {
    Changed *changed = given;
    (void)db, (void)what, (void)schema, (void)before, (void)after;
    for (int i = changed->count; i > 0; i--) {
        if (i <= MOST && strcmp(changed->names[i - 1], table) == 0) return;
    }
    if (changed->count >= MOST || strlen(table) >= LONGEST) {
        changed->count = MOST + 1;
    } else {
        strcpy(changed->names[changed->count++], table);
    }
}

static void forget(void *given) { ((Changed *)given)->count = 0; }

static void changed_tables(sqlite3_context *context, int arguments, sqlite3_value **values) {
    Changed *changed = sqlite3_user_data(context);
    char text[MOST * (LONGEST + 1)] = "*";
    (void)arguments, (void)values;
    if (changed->count <= MOST) {
        size_t length = 0;
        for (int i = 0; i < changed->count; i++) {
            size_t size = strlen(changed->names[i]);
            if (i > 0) text[length++] = ',';
            memcpy(text + length, changed->names[i], size);
            length += size;
        }
        text[length] = '\0';
    }
    changed->count = 0;
    sqlite3_result_text(context, text, -1, SQLITE_TRANSIENT);
}

int grain_changed_tables(sqlite3 *db) {
    Changed *changed = sqlite3_malloc(sizeof *changed);
    if (changed == NULL) return SQLITE_NOMEM;
    changed->count = 0;
    sqlite3_preupdate_hook(db, remember, changed);
    sqlite3_rollback_hook(db, forget, changed);
    return sqlite3_create_function_v2(
        db, "changed_tables", 0, SQLITE_UTF8 | SQLITE_DIRECTONLY, changed, changed_tables, NULL, NULL, sqlite3_free
    );
}
