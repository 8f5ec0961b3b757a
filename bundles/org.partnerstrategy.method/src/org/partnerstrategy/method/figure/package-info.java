/**
 * Figures about a strategy that plug-ins count.
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method.figure;
