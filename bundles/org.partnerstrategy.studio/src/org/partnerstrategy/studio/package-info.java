/**
 * The standalone product: its application, window, menus and status bar.
 *
 * <p>To be used in the user interface thread. Nothing is null unless its documentation says so; an answer that may
 * be missing is an {@code Optional}.
 */
package org.partnerstrategy.studio;
