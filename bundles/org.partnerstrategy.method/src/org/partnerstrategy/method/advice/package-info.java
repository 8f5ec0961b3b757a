/**
 * How relations should develop (step 3): the handbook's decision table, and rules that can be added to it.
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method.advice;
