/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.Side;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.editing.DocumentListener;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Keeps a copy that was merged among the versions of a file, once that is saved with all that the copy brought: who
 * goes on with the copy and sends it again has changed it since then.
 */
final class MergedCopy implements DocumentListener {

    private final StrategyDocument document;
    private final Path file;
    private final Optional<PartnerStrategy> base;
    private final PartnerStrategy copy;
    private final byte[] content;
    private final FileTime saved;
    private final Resolution resolution;

    private MergedCopy(StrategyDocument document, Optional<PartnerStrategy> base, PartnerStrategy copy, Path file,
            Resolution decided) throws IOException {
        this.document = document;
        this.base = base;
        this.copy = copy;
        this.file = file;
        resolution = new Resolution(Optional.of(Side.THEIRS), decided.decided());
        content = Files.readAllBytes(file);
        saved = Files.getLastModifiedTime(file);
    }

    /**
     * Waits until the document is saved. Of each copy the last time counts that it was merged.
     *
     * @param base the version from which both were made; none if it is not kept any more
     * @param file where the copy is
     * @param decided what the user was asked about and said; of all else nothing of the copy may be missing
     */
    static void expect(StrategyDocument document, Optional<PartnerStrategy> base, PartnerStrategy copy, Path file,
            Resolution decided) {
        try {
            MergedCopy merged = new MergedCopy(document, base, copy, file, decided);
            // The one before, which is equal.
            document.removeListener(merged);
            document.addListener(merged);
        } catch (IOException e) {
            // It is gone meanwhile; what it brought is there.
        }
    }

    @Override
    public void stateChanged() {
        if (document.isDirty()) {
            return;
        }
        document.removeListener(this);
        try {
            PartnerStrategy now = StrategyFile.copy(document.strategy());
            PartnerStrategy merged = base.isPresent()
                    ? StrategyMerge.merge(base.get(), now, copy, resolution).strategy() : copy;
            if (Comparison.ofCopy(now, merged).differences().isEmpty()) {
                EarlierVersions.of(document.file()).keepMerged(content, saved);
            }
        } catch (IOException | NotComparableException e) {
            // Then more is asked the next time.
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MergedCopy merged && merged.document == document && merged.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
