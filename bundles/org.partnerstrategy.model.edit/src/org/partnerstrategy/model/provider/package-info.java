/**
 * Labels, icons and commands of EMF.Edit for the elements of a strategy.
 *
 * <p>A strategy is used by one thread at a time, as with all EMF models. Nothing is null unless its documentation
 * says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.model.provider;
