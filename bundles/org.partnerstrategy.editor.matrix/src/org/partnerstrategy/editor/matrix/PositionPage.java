package org.partnerstrategy.editor.matrix;

import org.partnerstrategy.method.Step;

/** Where each relation is now (handbook, step 2). */
public final class PositionPage extends MatrixPage {

    /** Made by the editor. */
    public PositionPage() {
        super(Step.POSITION);
    }
}
