/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.provider;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * Makes the item providers that call elements as people do. It is the one that is registered; the generated one knows
 * no better than to show identities.
 */
public class LabellingItemProviderAdapterFactory extends PartnerStrategyItemProviderAdapterFactory {

    /** Makes all item providers; the generated factory only makes those that it does not have yet. */
    public LabellingItemProviderAdapterFactory() {
        partnerStrategyItemProvider = new PartnerStrategyItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        linePointItemProvider = new LinePointItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        personItemProvider = new PersonItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        partnerItemProvider = new PartnerItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        goalItemProvider = new GoalItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        relationItemProvider = new RelationItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        formItemProvider = new FormItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        amountItemProvider = new AmountItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        experienceItemProvider = new ExperienceItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        reviewItemProvider = new ReviewItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        assessmentItemProvider = new AssessmentItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        developmentItemProvider = new DevelopmentItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        actionItemProvider = new ActionItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        maintenanceItemProvider = new MaintenanceItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        customAttributeItemProvider = new CustomAttributeItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
        attributeValueItemProvider = new AttributeValueItemProvider(this) {
            @Override
            public String getText(Object object) {
                return ElementLabel.of((EObject) object);
            }
        };
    }

    /** Other elements are called by the name of this one, so all labels are drawn again when a name changes. */
    @Override
    public void fireNotifyChanged(Notification notification) {
        super.fireNotifyChanged(notification);
        if (notification.getNotifier() instanceof NamedElement
                && notification.getFeature() == PartnerStrategyPackage.Literals.NAMED_ELEMENT__NAME) {
            super.fireNotifyChanged(new ViewerNotification(notification, null, false, true));
        }
    }
}
