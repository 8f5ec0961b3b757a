/**
 * Custom attributes that a strategy defines: their values, order and words.
 *
 * <p>A strategy is used by one thread at a time, as with all EMF models. Nothing is null unless its documentation
 * says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method.attribute;
