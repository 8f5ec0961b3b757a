/**
 * Makes a new plug-in from a template.
 *
 * <p>An object is used by one thread at a time. Nothing is null unless its documentation says so; an answer that
 * may be missing is an {@code Optional}.
 */
package org.partnerstrategy.template;
