/**
 * Ordered sets of rules and choices.
 *
 * <p>All objects are immutable and safe for use by several threads. Nothing is null unless its documentation says
 * so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method.rule;
