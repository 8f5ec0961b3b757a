/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.compare.merge.MergedStrategy;
import org.partnerstrategy.compare.merge.Resolution;
import org.partnerstrategy.compare.merge.StrategyMerge;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.PartnerStrategyResourceFactory;

/** What a newer version added is merged as well, or the merge is refused: it is never dropped. */
class UnknownContentMergeTest {

    private static final String PARTNER = "<partners id=\"x\"";
    private static final String GOAL = "<goals id=\"care\"";

    private final String text = Content.of(Town.create().strategy())
            .replaceFirst("(partnerstrategy\\.org/model/)1\\.\\d+", "$11.99");

    private static PartnerStrategy read(String text) throws IOException {
        Resource resource = new PartnerStrategyResourceFactory()
                .createResource(URI.createURI("memory:/read.partnerstrategy"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        return (PartnerStrategy) resource.getContents().getFirst();
    }

    private static MergedStrategy merge(String base, String ours, String theirs)
            throws IOException, NotComparableException {
        return StrategyMerge.merge(read(base), read(ours), read(theirs), Resolution.OPEN);
    }

    @Test
    void whatEachAddedIsThere() throws Exception {
        String ours = text.replace(PARTNER, PARTNER + " future=\"ours\"");
        String theirs = text.replace(PARTNER, PARTNER + " mood=\"theirs\"").replace(GOAL, GOAL + " future=\"goal\"");
        MergedStrategy merged = merge(text, ours, theirs);
        assertEquals(List.of(), merged.conflicts());
        String content = Content.of(merged.strategy());
        for (String part : List.of("future=\"ours\"", "mood=\"theirs\"", "future=\"goal\"", "/model/1.99")) {
            assertTrue(content.contains(part), content);
        }
    }

    @Test
    void itIsKeptWhenOnlyTheOtherIsNewer() throws Exception {
        String old = Content.of(Town.create().strategy());
        String content = Content.of(merge(old, old, text.replace(PARTNER, PARTNER + " future=\"theirs\""))
                .strategy());
        assertTrue(content.contains("future=\"theirs\"") && content.contains("/model/1.99"), content);
    }

    @Test
    void whatBothChangedIsRefused() {
        assertThrows(NotComparableException.class, () -> merge(text.replace(PARTNER, PARTNER + " future=\"old\""),
                text.replace(PARTNER, PARTNER + " future=\"ours\""),
                text.replace(PARTNER, PARTNER + " future=\"theirs\"")));
    }

    @Test
    void commentsOfBothAreKept() throws Exception {
        String end = "</partnerstrategy:PartnerStrategy>";
        String content = Content.of(merge(text, text.replace(end, "<!-- ours -->" + end),
                text.replace(end, "<!-- theirs -->" + end)).strategy());
        assertTrue(content.contains("<!-- ours -->") && content.contains("<!-- theirs -->"), content);
    }

    @Test
    void aNewElementBringsItIntoTheOtherVersion() throws Exception {
        PartnerStrategy old = Town.create().strategy();
        PartnerStrategy newer = read(text.replace(PARTNER, "<partners id=\"w\" name=\"W\" future=\"new\"/>" + PARTNER));
        Comparison comparison = Comparison.of(old, newer);
        comparison.apply(comparison.differences());
        String content = Content.of(old);
        assertTrue(content.contains("future=\"new\""), content);
        read(content);
    }
}
