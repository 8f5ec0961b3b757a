/**
 * Forms of relation beside the handbook's own (step 1).
 *
 * <p>Everything here reads a strategy; it must not change meanwhile. Answers are immutable. Nothing is null unless
 * its documentation says so; an answer that may be missing is an {@code Optional}.
 */
package org.partnerstrategy.method.form;
