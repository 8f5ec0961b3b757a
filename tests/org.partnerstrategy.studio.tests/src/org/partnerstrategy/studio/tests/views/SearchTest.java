/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.field.attribute.AttributeDefinition;
import org.partnerstrategy.method.attribute.AttributeValues;
import org.partnerstrategy.model.AttributeSubject;
import org.partnerstrategy.model.AttributeType;
import org.partnerstrategy.model.CustomAttribute;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.provider.ElementLabel;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.search.SearchIndex;

/** Everything is found by all its texts. */
class SearchTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void findsByDescriptionAndGoesThere() throws Exception {
        PartnerStrategy example = HandbookExample.create(Locale.ENGLISH);
        example.getRelations().get(1).setDescription("Meetings in the Café Zeezicht on Fridays");
        StrategyEditor editor = studio.open(example, folder.resolve("example.partnerstrategy"));
        Relation wanted = editor.document().strategy().getRelations().get(1);
        List<SearchIndex.Result> found = SearchIndex.of(editor.document().strategy(),
                ElementLabel::of).find("zeezicht CAFE", 10);
        assertEquals(List.<EObject>of(wanted), found.stream().map(SearchIndex.Result::element).toList());
        assertEquals("Meetings in the Café Zeezicht on Fridays", found.getFirst().excerpt());

        ElementPages.show(editor, found.getFirst().element());
        assertEquals(List.of(wanted), editor.selection().elements());
    }

    @Test
    void findsByAttributesAsTheyAreSaid() throws Exception {
        PartnerStrategy example = HandbookExample.create(Locale.ENGLISH);
        CustomAttribute attribute = new AttributeDefinition("With audit", AttributeSubject.RELATION,
                AttributeType.YES_NO, List.of(), "").addTo(example);
        AttributeValues.set(example.getRelations().get(2), attribute, Optional.of("true"));
        List<SearchIndex.Result> found = SearchIndex.of(example, element -> "").find("audit yes", 10);
        assertEquals(List.<EObject>of(example.getRelations().get(2)),
                found.stream().map(SearchIndex.Result::element).toList());
        assertEquals("With audit: yes", found.getFirst().excerpt());
    }
}
