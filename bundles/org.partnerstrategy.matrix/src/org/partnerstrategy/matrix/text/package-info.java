/**
 * Measures and breaks texts without a display.
 *
 * <p>All objects are immutable and safe for use by several threads. Nothing is null unless its documentation says
 * so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.matrix.text;
