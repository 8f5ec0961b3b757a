/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.template;

import java.util.Locale;

import org.partnerstrategy.model.text.Message;

/** What a new plug-in can begin with. Each is small, works, and has a test. */
public enum PlugInPart {

    /** A rule that suggests how relations should develop (handbook, step 3). */
    RULE,
    /** Two kinds of action for the catalogue (handbook, step 4). */
    ACTIONS,
    /** Extra marks in the matrix (handbook, steps 2 and 3). */
    OVERLAY,
    /** A section of the report for the council. */
    SECTION,
    /** A check of the strategy, with the handbook's own. */
    CHECK,
    /** A kind of file that tables can be exported to. */
    EXPORTER,
    /** A kind of register that can be imported (handbook, step 1). */
    IMPORTER,
    /** A command of the command line. */
    COMMAND,
    /** A panel on the overview. */
    PANEL,
    /** A page of the editor. */
    PAGE,
    /** A section in the properties of relations. */
    PROPERTIES;

    /** The word by which the template and the command line know it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people call it. */
    public Message label() {
        return Message.of(PlugInPart.class, "part." + word());
    }
}
