/**
 * What plug-ins add at extension points. A contribution that fails or hangs is named and switched off; nothing
 * else breaks.
 *
 * <p>Safe for use by several threads. Nothing is null unless its documentation says so; an answer that may be
 * missing is an {@code Optional}.
 */
package org.partnerstrategy.extension;
