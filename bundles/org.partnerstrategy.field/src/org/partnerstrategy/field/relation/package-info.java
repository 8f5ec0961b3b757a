/**
 * What a row of a relation consists of.
 *
 * <p>To be used in the thread that owns the strategy: in a window, its user interface thread. Nothing is null
 * unless its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.field.relation;
