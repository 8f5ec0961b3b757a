/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.Advice;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;

/** What the method advises, by which rule and why; people decide (handbook, step 3). */
final class AdviceSection implements RelationPanel.Section {

    private static final Messages MESSAGES = Messages.of(AdviceSection.class);

    private final MatrixModel shown;
    private final OneLine advised;
    private final Button why;
    private final Button adopt;
    private final OneLine sure;
    private String reason = "";
    private Optional<Relation> relation = Optional.empty();

    AdviceSection(Composite parent, MatrixModel shown) {
        this.shown = shown;
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(body);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(body);
        advised = OneLine.bold(body);
        // Beside the buttons there is no room for what matters most.
        ((GridData) advised.control().getLayoutData()).horizontalSpan = 2;
        why = new Button(body, SWT.PUSH);
        why.setText(MESSAGES.text("advice.why"));
        why.setToolTipText(MESSAGES.text("advice.why.hint"));
        why.addListener(SWT.Selection, event -> ReasonPopup.open(why, advised.text(), reason));
        adopt = new Button(body, SWT.PUSH);
        adopt.setText(MESSAGES.text("advice.adopt"));
        adopt.setToolTipText(MESSAGES.text("advice.adopt.hint"));
        adopt.addListener(SWT.Selection, event -> relation.ifPresent(edited ->
                new Edits(shown.document()).adopt(List.of(edited))));
        adopt.setVisible(shown.step() == Step.DIRECTION);
        GridDataFactory.fillDefaults().exclude(shown.step() != Step.DIRECTION).applyTo(adopt);
        sure = OneLine.of(parent);
    }

    @Override
    public void show(Relation shownRelation) {
        relation = Optional.of(shownRelation);
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        Optional<Advice> advice = rules.advise(shownRelation);
        advised.show(advice.map(HoverCard::advice).orElseGet(() -> MESSAGES.text("advice.none")));
        reason = advice.map(given -> given.explanation().text().localized())
                .orElseGet(() -> MESSAGES.text("advice.none.hint"));
        sure.show(advice.map(given -> sure(shownRelation, rules)).orElse(""));
        adopt.setEnabled(advice.filter(given -> shownRelation.getDevelopment() == null
                || !given.directions().equals(Directions.of(shownRelation))).isPresent());
    }

    /** How sure the advice is, and how many assessors agree on it where there are several. */
    private static String sure(Relation relation, AdviceRules rules) {
        Message safety = AgreementWords.safety(Safety.of(relation, rules));
        return Agreement.of(relation, rules).map(agreement -> MESSAGES.text("advice.sure.many", safety,
                AgreementWords.share(agreement))).orElseGet(() -> MESSAGES.text("advice.sure", safety));
    }
}
