/**
 * Step 5: who keeps up the relations, in which role (handbook, step 5). All of it runs in the thread of the window; nothing
 * takes or gives null.
 */
package org.partnerstrategy.editor.maintenance;
