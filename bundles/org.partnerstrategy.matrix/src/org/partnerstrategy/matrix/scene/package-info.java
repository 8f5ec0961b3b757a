/**
 * A picture as shapes and texts with roles, before it has colours. Lengths are in pixels, scores in points (0 to
 * 100).
 *
 * <p>All objects are immutable and safe for use by several threads. Nothing is null unless its documentation says
 * so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.matrix.scene;
