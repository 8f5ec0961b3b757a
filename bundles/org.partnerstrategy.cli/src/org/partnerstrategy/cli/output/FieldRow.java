/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.output;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row whose members are only known when the command runs, such as the fields of an element.
 *
 * @param members the members by their names, in their order; what is not known is null
 */
public record FieldRow(Map<String, Object> members) {

    /** Keeps a copy. */
    public FieldRow {
        members = new LinkedHashMap<>(members);
    }
}
