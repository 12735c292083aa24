// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.teaching.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.impl.NamedElementImpl;
import org.relationalimages.model.teaching.RevealStep;
import org.relationalimages.model.teaching.TeachingGuide;
import org.relationalimages.model.teaching.TeachingLevel;
import org.relationalimages.model.teaching.TeachingPackage;

public class TeachingGuideImpl extends NamedElementImpl implements TeachingGuide {
	protected EList<String> objectives;
	protected static final TeachingLevel LEVEL_EDEFAULT = TeachingLevel.INTRODUCTORY;
	protected TeachingLevel level = LEVEL_EDEFAULT;
	protected static final Integer MINUTES_EDEFAULT = null;
	protected Integer minutes = MINUTES_EDEFAULT;
	protected EList<String> questions;
	protected EList<RevealStep> steps;

	protected TeachingGuideImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return TeachingPackage.Literals.TEACHING_GUIDE;
	}

	@Override
	public EList<String> getObjectives() {
		if (objectives == null) {
			objectives = new EDataTypeEList<String>(String.class, this, TeachingPackage.TEACHING_GUIDE__OBJECTIVES);
		}
		return objectives;
	}

	@Override
	public TeachingLevel getLevel() {
		return level;
	}

	@Override
	public void setLevel(TeachingLevel newLevel) {
		TeachingLevel oldLevel = level;
		level = newLevel == null ? LEVEL_EDEFAULT : newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.TEACHING_GUIDE__LEVEL, oldLevel, level));
	}

	@Override
	public Integer getMinutes() {
		return minutes;
	}

	@Override
	public void setMinutes(Integer newMinutes) {
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TeachingPackage.TEACHING_GUIDE__MINUTES, oldMinutes, minutes));
	}

	@Override
	public EList<String> getQuestions() {
		if (questions == null) {
			questions = new EDataTypeEList<String>(String.class, this, TeachingPackage.TEACHING_GUIDE__QUESTIONS);
		}
		return questions;
	}

	@Override
	public EList<RevealStep> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<RevealStep>(RevealStep.class, this, TeachingPackage.TEACHING_GUIDE__STEPS);
		}
		return steps;
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TeachingPackage.TEACHING_GUIDE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case TeachingPackage.TEACHING_GUIDE__OBJECTIVES:
				return getObjectives();
			case TeachingPackage.TEACHING_GUIDE__LEVEL:
				return getLevel();
			case TeachingPackage.TEACHING_GUIDE__MINUTES:
				return getMinutes();
			case TeachingPackage.TEACHING_GUIDE__QUESTIONS:
				return getQuestions();
			case TeachingPackage.TEACHING_GUIDE__STEPS:
				return getSteps();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case TeachingPackage.TEACHING_GUIDE__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends String>)newValue);
				return;
			case TeachingPackage.TEACHING_GUIDE__LEVEL:
				setLevel((TeachingLevel)newValue);
				return;
			case TeachingPackage.TEACHING_GUIDE__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case TeachingPackage.TEACHING_GUIDE__QUESTIONS:
				getQuestions().clear();
				getQuestions().addAll((Collection<? extends String>)newValue);
				return;
			case TeachingPackage.TEACHING_GUIDE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends RevealStep>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case TeachingPackage.TEACHING_GUIDE__OBJECTIVES:
				getObjectives().clear();
				return;
			case TeachingPackage.TEACHING_GUIDE__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case TeachingPackage.TEACHING_GUIDE__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case TeachingPackage.TEACHING_GUIDE__QUESTIONS:
				getQuestions().clear();
				return;
			case TeachingPackage.TEACHING_GUIDE__STEPS:
				getSteps().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case TeachingPackage.TEACHING_GUIDE__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case TeachingPackage.TEACHING_GUIDE__LEVEL:
				return level != LEVEL_EDEFAULT;
			case TeachingPackage.TEACHING_GUIDE__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case TeachingPackage.TEACHING_GUIDE__QUESTIONS:
				return questions != null && !questions.isEmpty();
			case TeachingPackage.TEACHING_GUIDE__STEPS:
				return steps != null && !steps.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (objectives: ");
		result.append(objectives);
		result.append(", level: ");
		result.append(level);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", questions: ");
		result.append(questions);
		result.append(')');
		return result.toString();
	}
}
