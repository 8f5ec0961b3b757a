/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editing;

import java.util.Optional;

import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;

/** Brings together what a document has and what others wrote into its file. */
@FunctionalInterface
public interface VersionMerging {

    /**
     * Merges the versions, of which none may be changed.
     *
     * @param base the version that the document last read or wrote
     * @param ours the version of the document
     * @param theirs the version in the file
     * @return both together; none when the user gives up
     * @throws NotComparableException when they are no versions of one strategy
     */
    Optional<PartnerStrategy> merge(PartnerStrategy base, PartnerStrategy ours, PartnerStrategy theirs)
            throws NotComparableException;
}
