package org.partnerstrategy.views;

import org.eclipse.jface.action.Action;
import org.partnerstrategy.model.text.Message;

/** Something to do, in a menu. */
public final class Task extends Action {

    private final Runnable what;

    /** What to do, and how it is called in the menu. */
    public Task(Message label, Runnable what) {
        super(label.localized().replace("&", "&&"));
        this.what = what;
    }

    @Override
    public void run() {
        what.run();
    }
}
