/**
 * Fields in which people type, and which lose nothing of it.
 *
 * <p>To be used in the user interface thread. Nothing is null unless its documentation says so; an answer that may
 * be missing is an {@code Optional}.
 */
package org.partnerstrategy.ui.field;
