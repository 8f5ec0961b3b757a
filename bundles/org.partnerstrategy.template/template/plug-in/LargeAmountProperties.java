// if properties
package @id@;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.views.section.PropertySection;
import org.partnerstrategy.views.section.SectionContent;

/** Says in the properties of a relation whether it gets a large amount. */
public final class LargeAmountProperties implements PropertySection {

    private static final Messages MESSAGES = Messages.of(LargeAmountProperties.class);

    @Override
    public SectionContent create(Composite parent) {
        parent.setLayout(new FillLayout());
        Label label = new Label(parent, SWT.WRAP);
        return (element, context) -> label.setText(text((Relation) element));
    }

    private static String text(Relation relation) {
        return LargeAmount.of(relation).map(amount -> MESSAGES.text("properties.large", amount))
                .orElseGet(() -> MESSAGES.text("properties.usual"));
    }
}
// end
