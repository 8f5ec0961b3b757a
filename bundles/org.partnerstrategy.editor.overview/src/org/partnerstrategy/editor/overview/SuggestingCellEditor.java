/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.field.text.Completion;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.ui.field.InlineCompletion;
import org.partnerstrategy.ui.field.TextCell;

/** A text in a cell for which known texts are suggested while one types; another text may be typed as well. */
final class SuggestingCellEditor extends TextCell {

    private final ContentProposalAdapter proposals;

    /**
     * @param known the texts that are suggested, asked for each time
     */
    SuggestingCellEditor(Composite parent, String name, Supplier<StrategyDocument> documents,
            Supplier<List<String>> known) {
        super(parent, name, documents);
        new InlineCompletion(text, typed -> Completion.of(known.get(), typed));
        proposals = new ContentProposalAdapter(text, new TextContentAdapter(), provider(known),
                KeyStroke.getInstance(SWT.ARROW_DOWN), null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
    }

    private static IContentProposalProvider provider(Supplier<List<String>> known) {
        return (typed, position) -> known.get().stream()
                .filter(name -> Words.key(name).contains(Words.key(typed)))
                .filter(name -> !name.equals(typed))
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    @Override
    protected void focusLost() {
        // The list of suggestions takes the focus while one chooses from it with the mouse.
        if (!proposals.isProposalPopupOpen() && !proposals.hasProposalPopupFocus()) {
            super.focusLost();
        }
    }

    @Override
    protected void keyReleaseOccured(KeyEvent event) {
        if (!proposals.isProposalPopupOpen()) {
            super.keyReleaseOccured(event);
        }
    }
}
