/**
 * Named profiles, which keep the choices of an import.
 *
 * <p>Safe for use by several threads. Nothing is null unless its documentation says so; an answer that may be
 * missing is an {@code Optional}.
 */
package org.partnerstrategy.exchange.profile;
