/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.partnerstrategy.editor.StrategyEditor;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Amount;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.studio.tests.OpenStudio;
import org.partnerstrategy.views.partner.PartnerFacts;
import org.partnerstrategy.views.partner.PartnerView;

/** A partner's page over all goals. */
class PartnerTest {

    @RegisterExtension
    final OpenStudio studio = new OpenStudio();

    @TempDir
    Path folder;

    @Test
    void addsUpWhatThePartnerDoesForAllGoals() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy"));
        PartnerStrategy strategy = editor.document().strategy();
        Partner partner = PartnerStrategyFactory.eINSTANCE.createPartner();
        partner.setName("De Schakel");
        PartnerView view = (PartnerView) studio.page().showView(PartnerView.ID);
        editor.document().edit(ElementName.of(partner), () -> {
            strategy.getPartners().add(partner);
            commission(strategy, partner, strategy.getGoals().get(0), "1200.50");
            commission(strategy, partner, strategy.getGoals().get(1), "1000");
        });
        PartnerFacts facts = new PartnerFacts(partner);
        assertEquals("€2,201 in 2026", facts.total().orElseThrow().in(Locale.ENGLISH));
        assertTrue(facts.accountManager().isPresent());

        editor.selection().select(List.of(partner.getRelations().getFirst()));
        studio.settle();
        assertTrue(Widgets.all(studio.window().getShell(), Label.class).stream()
                .anyMatch(label -> label.getText().equals("2 relations, total €2,201 in 2026")));
        assertEquals(PartnerView.ID, view.getSite().getId());
    }

    @Test
    void hearsKeysAfterItShowedSomethingElse() throws Exception {
        StrategyEditor editor = studio.open(HandbookExample.create(Locale.ENGLISH),
                folder.resolve("example.partnerstrategy"));
        Partner partner = editor.document().strategy().getPartners().getFirst();
        studio.page().showView(PartnerView.ID);
        editor.selection().select(List.of(partner));
        studio.settle();
        Link goal = Widgets.all(studio.window().getShell(), Link.class).stream()
                .filter(link -> link.getText().contains(partner.getRelations().getFirst().getGoal().getName()))
                .findFirst().orElseThrow();
        goal.forceFocus();
        studio.settle();

        editor.document().edit(ElementName.of(partner), () -> partner.setName("Renamed"));
        studio.until(goal::isDisposed);
        assertNotNull(studio.window().getShell().getDisplay().getFocusControl());
    }

    private static void commission(PartnerStrategy strategy, Partner partner, Goal goal, String euro) {
        Relation relation = PartnerStrategyFactory.eINSTANCE.createRelation();
        strategy.getRelations().add(relation);
        relation.setPartner(partner);
        relation.setGoal(goal);
        Form form = PartnerStrategyFactory.eINSTANCE.createForm();
        form.setKind(FormKind.COMMISSION);
        relation.getForms().add(form);
        Amount amount = PartnerStrategyFactory.eINSTANCE.createAmount();
        amount.setEuro(new BigDecimal(euro));
        relation.getAmounts().add(amount);
    }
}
