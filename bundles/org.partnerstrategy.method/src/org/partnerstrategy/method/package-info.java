/**
 * The terms of the handbook: position, placement, zone, strategy line, directions, review and reference year.
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method;
