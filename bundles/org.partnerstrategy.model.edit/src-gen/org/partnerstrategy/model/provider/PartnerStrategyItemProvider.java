/**
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.PartnerStrategyPackage;

/**
 * This is the item provider adapter for a {@link org.partnerstrategy.model.PartnerStrategy} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class PartnerStrategyItemProvider extends NamedElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PartnerStrategyItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addOrganisationPropertyDescriptor(object);
			addDescriptionPropertyDescriptor(object);
			addInfluenceCutPropertyDescriptor(object);
			addDependencyCutPropertyDescriptor(object);
			addReferenceYearPropertyDescriptor(object);
			addHouseColourPropertyDescriptor(object);
			addLogoPropertyDescriptor(object);
			addOmittedSectionsPropertyDescriptor(object);
			addReportTextsPropertyDescriptor(object);
			addCheckLevelsPropertyDescriptor(object);
			addReportGoalsPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Organisation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrganisationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_organisation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_organisation_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__ORGANISATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Description feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDescriptionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_description_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_description_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__DESCRIPTION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Influence Cut feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInfluenceCutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_influenceCut_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_influenceCut_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__INFLUENCE_CUT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Dependency Cut feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDependencyCutPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_dependencyCut_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_dependencyCut_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__DEPENDENCY_CUT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reference Year feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReferenceYearPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_referenceYear_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_referenceYear_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__REFERENCE_YEAR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the House Colour feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addHouseColourPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_houseColour_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_houseColour_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__HOUSE_COLOUR,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Logo feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLogoPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_logo_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_logo_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__LOGO,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Omitted Sections feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOmittedSectionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_omittedSections_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_omittedSections_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__OMITTED_SECTIONS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Report Texts feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReportTextsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_reportTexts_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_reportTexts_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__REPORT_TEXTS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Check Levels feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCheckLevelsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_checkLevels_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_checkLevels_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__CHECK_LEVELS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Report Goals feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReportGoalsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_PartnerStrategy_reportGoals_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_PartnerStrategy_reportGoals_feature", "_UI_PartnerStrategy_type"),
				 PartnerStrategyPackage.Literals.PARTNER_STRATEGY__REPORT_GOALS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__LINE_POINTS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__PERSONS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__PARTNERS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__REVIEWS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__GOALS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__RELATIONS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__ACTIONS);
			childrenFeatures.add(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__ATTRIBUTES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((PartnerStrategy)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_PartnerStrategy_type") :
			getString("_UI_PartnerStrategy_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(PartnerStrategy.class)) {
			case PartnerStrategyPackage.PARTNER_STRATEGY__ORGANISATION:
			case PartnerStrategyPackage.PARTNER_STRATEGY__DESCRIPTION:
			case PartnerStrategyPackage.PARTNER_STRATEGY__INFLUENCE_CUT:
			case PartnerStrategyPackage.PARTNER_STRATEGY__DEPENDENCY_CUT:
			case PartnerStrategyPackage.PARTNER_STRATEGY__REFERENCE_YEAR:
			case PartnerStrategyPackage.PARTNER_STRATEGY__HOUSE_COLOUR:
			case PartnerStrategyPackage.PARTNER_STRATEGY__LOGO:
			case PartnerStrategyPackage.PARTNER_STRATEGY__OMITTED_SECTIONS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__REPORT_TEXTS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__CHECK_LEVELS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case PartnerStrategyPackage.PARTNER_STRATEGY__LINE_POINTS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__PERSONS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__PARTNERS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__REVIEWS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__GOALS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__RELATIONS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__ACTIONS:
			case PartnerStrategyPackage.PARTNER_STRATEGY__ATTRIBUTES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__LINE_POINTS,
				 PartnerStrategyFactory.eINSTANCE.createLinePoint()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__PERSONS,
				 PartnerStrategyFactory.eINSTANCE.createPerson()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__PARTNERS,
				 PartnerStrategyFactory.eINSTANCE.createPartner()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__REVIEWS,
				 PartnerStrategyFactory.eINSTANCE.createReview()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__GOALS,
				 PartnerStrategyFactory.eINSTANCE.createGoal()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__RELATIONS,
				 PartnerStrategyFactory.eINSTANCE.createRelation()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__ACTIONS,
				 PartnerStrategyFactory.eINSTANCE.createAction()));

		newChildDescriptors.add
			(createChildParameter
				(PartnerStrategyPackage.Literals.PARTNER_STRATEGY__ATTRIBUTES,
				 PartnerStrategyFactory.eINSTANCE.createCustomAttribute()));
	}

}
