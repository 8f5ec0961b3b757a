/**
 * Lays out the matrix of a goal as a scene: zones, markers, arrows, names, legend.
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.matrix;
