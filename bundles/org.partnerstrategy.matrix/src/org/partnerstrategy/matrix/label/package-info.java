/**
 * Places names so that they do not cover each other. Lengths are in pixels of the scene.
 *
 * <p>All objects are immutable and safe for use by several threads. Nothing is null unless its documentation says
 * so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.matrix.label;
