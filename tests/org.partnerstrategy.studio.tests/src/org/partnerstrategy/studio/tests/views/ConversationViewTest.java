/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.studio.tests.Widgets;
import org.partnerstrategy.views.conversation.ConversationView;

/** What to talk about first, beside the editor. */
class ConversationViewTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private Table table() {
        return Widgets.find(studio.window().getShell(), Table.class, table -> Arrays.stream(table.getColumns())
                .map(TableColumn::getText).anyMatch("Margin of safety"::equals));
    }

    private Optional<String> first() {
        return table().getItemCount() == 0 ? Optional.empty() : Optional.of(table().getItem(0).getText(1));
    }

    @Test
    void leadsToTheRelationOnWhichTheAssessorsDifferMost() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy"));
        PartnerStrategy strategy = editor.document().strategy();
        Relation relation = strategy.getRelations().getLast();
        studio.page().showView(ConversationView.ID);
        editor.document().edit(ElementName.of(relation), () -> {
            Review review = Reviews.newest(strategy).orElseThrow();
            List.copyOf(relation.getAssessments()).forEach(relation.getAssessments()::remove);
            say(relation, review, "Somebody", 100, 0);
            say(relation, review, "Somebody else", 0, 100);
        });
        String partner = relation.getPartner().getName();
        studio.until(() -> first().filter(partner::equals).isPresent());

        table().setSelection(0);
        table().notifyListeners(SWT.Selection, new Event());
        Event open = new Event();
        table().notifyListeners(SWT.DefaultSelection, open);
        studio.until(() -> editor.selection().elements().contains(relation));
        assertEquals(List.of(relation), List.copyOf(editor.selection().elements()));
    }

    private static void say(Relation relation, Review review, String assessor, int influence, int dependency) {
        Assessment assessment = Assessing.findOrAdd(relation, review, Persons.findOrAdd(
                (PartnerStrategy) relation.eContainer(), assessor), AssessmentKind.SEPARATE);
        assessment.setInfluence(Score.of(influence));
        assessment.setDependency(Score.of(dependency));
    }
}
