/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files that belong together and are all written, or none of them. */
public final class WholeFiles {

    private WholeFiles() {
    }

    /**
     * Writes files; none of them takes its place before all are on the disk.
     *
     * @param contents what goes into each, in the order in which they take their places
     * @throws FileWriteException when one of them cannot be written; everything is then as it was before, except for
     *         those that took their places before another one could not
     */
    public static void write(Map<WholeFile, byte[]> contents) throws FileWriteException {
        for (WholeFile file : contents.keySet()) {
            file.check();
        }
        Map<WholeFile, Replacement> prepared = new LinkedHashMap<>();
        try {
            for (Map.Entry<WholeFile, byte[]> content : contents.entrySet()) {
                prepared.put(content.getKey(), content.getKey().prepare(content.getValue()));
            }
            for (Map.Entry<WholeFile, Replacement> replacement : prepared.entrySet()) {
                replacement.getKey().commit(replacement.getValue());
            }
        } finally {
            prepared.values().forEach(Replacement::close);
        }
    }
}
