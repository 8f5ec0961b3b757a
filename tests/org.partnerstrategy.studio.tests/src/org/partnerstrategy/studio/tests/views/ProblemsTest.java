/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Validation;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.views.problems.Fixes;
import org.partnerstrategy.views.problems.ProblemsView;

/** The checks follow the strategy while it is edited, and their quick fixes work. */
class ProblemsTest {


    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    private StrategyEditor editor;
    private ProblemsView view;

    @BeforeEach
    void open() throws Exception {
        editor = studio.open(HandbookExample.create(Locale.ENGLISH), folder.resolve("example.partnerstrategy"));
        view = (ProblemsView) studio.page().showView(ProblemsView.ID);
        studio.settle();
    }

    @Test
    void showsWhatTheMethodFinds() {
        assertEquals(texts(Validation.standard().validate(strategy())), texts(view.findings()));
        studio.page().closeAllEditors(false);
        studio.settle();
        assertEquals(List.of(), view.findings());
    }

    @Test
    void findsWhatAChangeBringsAbout() {
        int before = view.findings().size();
        Relation relation = strategy().getRelations().getFirst();
        editor.document().edit(ElementName.of(relation), () -> List.copyOf(relation.getForms())
                .forEach(form -> EcoreUtil.delete(form, true)));
        studio.until(() -> view.findings().size() > before);
        assertTrue(view.findings().stream().anyMatch(finding -> finding.rule().equals("no-form")));
    }

    @Test
    void fixesAllOfOneKindInOneStep() {
        editor.document().edit(ElementName.of(strategy()), () -> strategy().getRelations().subList(0, 3)
                .forEach(relation -> relation.setMaintenance(null)));
        studio.until(() -> roleless().size() >= 3);
        int before = roleless().size();
        Fixes.apply(editor.document(), Fixes.likewise(view.findings(), roleless().getFirst()));
        studio.until(() -> roleless().isEmpty());
        editor.document().domain().getCommandStack().undo();
        studio.until(() -> roleless().size() == before);
    }

    private PartnerStrategy strategy() {
        return editor.document().strategy();
    }

    private List<Finding> roleless() {
        return view.findings().stream().filter(finding -> finding.rule().equals("no-maintenance-role")).toList();
    }

    private static List<String> texts(List<Finding> findings) {
        return findings.stream().map(finding -> finding.where() + ": " + finding.explanation().text()).toList();
    }
}
