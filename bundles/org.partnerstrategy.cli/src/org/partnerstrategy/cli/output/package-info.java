/**
 * Output of commands as a table, JSON or CSV, safe for terminals.
 *
 * <p>An object is used by one thread at a time. Nothing is null unless its documentation says so; an answer that
 * may be missing is an {@code Optional}.
 */
package org.partnerstrategy.cli.output;
