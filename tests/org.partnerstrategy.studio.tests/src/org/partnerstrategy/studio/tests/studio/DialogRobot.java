package org.partnerstrategy.studio.tests.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Answers the dialog that an action opens, as a user would. */
final class DialogRobot {

    private static final int PAUSE = 50;

    private final String answer;
    private final List<String> said = new ArrayList<>();

    private DialogRobot(String answer) {
        this.answer = answer;
    }

    /**
     * Does something that opens a dialog, and presses the button with that text in it.
     *
     * @return everything that the dialog said
     */
    static String answer(String button, Runnable action) {
        DialogRobot robot = new DialogRobot(button);
        Runnable press = robot::press;
        Display.getCurrent().timerExec(PAUSE, press);
        action.run();
        Display.getCurrent().timerExec(-1, press);
        assertTrue(!robot.said.isEmpty(), "a dialog was expected");
        return String.join("\n", robot.said);
    }

    private void press() {
        Optional<Shell> dialog = Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.getData() instanceof Dialog).findFirst();
        if (dialog.isEmpty()) {
            Display.getCurrent().timerExec(PAUSE, this::press);
            return;
        }
        said.addAll(texts(dialog.get()));
        Optional<Button> button = controls(dialog.get()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(candidate -> candidate.getText().replace("&", "").equals(answer)).findFirst();
        if (button.isEmpty()) {
            dialog.get().close();
            throw new AssertionError("no button " + answer + " in: " + said);
        }
        button.get().notifyListeners(SWT.Selection, new Event());
    }

    private static List<String> texts(Shell shell) {
        return controls(shell).map(control -> switch (control) {
        case Label label -> label.getText();
        case Text text -> text.getText();
        default -> "";
        }).filter(text -> !text.isEmpty()).collect(Collectors.toList());
    }

    private static Stream<Control> controls(Composite parent) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
                ? Stream.concat(Stream.of(child), controls(composite)) : Stream.of(child));
    }
}
