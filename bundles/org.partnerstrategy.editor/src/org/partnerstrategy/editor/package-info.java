/**
 * The editor of a strategy, its pages and those that plug-ins add.
 *
 * <p>To be used in the user interface thread. Nothing is null unless its documentation says so; an answer that may
 * be missing is an {@code Optional}.
 */
package org.partnerstrategy.editor;
