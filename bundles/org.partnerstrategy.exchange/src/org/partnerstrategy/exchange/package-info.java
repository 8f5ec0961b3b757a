/**
 * Imports registers into a strategy and exports its tables: columns, plans of what an import does, and reports of
 * what it did.
 *
 * <p>A strategy is used by one thread at a time, as with all EMF models. Nothing is null unless its documentation
 * says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.exchange;
