/**
 * Recent files, files on the command line or dropped on the window, new strategies and examples.
 *
 * <p>To be used in the user interface thread. Nothing is null unless its documentation says so; an answer that may
 * be missing is an {@code Optional}.
 */
package org.partnerstrategy.studio.files;
