package org.partnerstrategy.editor.matrix;

import org.partnerstrategy.method.Step;

/** Where each relation should go (handbook, step 3). */
public final class DirectionPage extends MatrixPage {

    /** Made by the editor. */
    public DirectionPage() {
        super(Step.DIRECTION);
    }
}
