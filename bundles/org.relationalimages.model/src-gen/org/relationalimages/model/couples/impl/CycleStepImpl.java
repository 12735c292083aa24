// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.relationalimages.model.cases.Person;
import org.relationalimages.model.couples.CouplesPackage;
import org.relationalimages.model.couples.CycleStep;
import org.relationalimages.model.images.ReasonForChange;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.impl.FormulatedElementImpl;
import org.relationalimages.model.strategies.StrategyOfSurvival;

public class CycleStepImpl extends FormulatedElementImpl implements CycleStep {
	protected static final String TEXT_EDEFAULT = null;
	protected String text = TEXT_EDEFAULT;
	protected Person person;
	protected RelationalImage image;
	protected StrategyOfSurvival strategy;
	protected EList<CycleStep> next;
	protected EList<ReasonForChange> exits;

	protected CycleStepImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return CouplesPackage.Literals.CYCLE_STEP;
	}

	@Override
	public String getText() {
		return text;
	}

	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.CYCLE_STEP__TEXT, oldText, text));
	}

	@Override
	public Person getPerson() {
		return person;
	}

	@Override
	public void setPerson(Person newPerson) {
		Person oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.CYCLE_STEP__PERSON, oldPerson, person));
	}

	@Override
	public RelationalImage getImage() {
		return image;
	}

	@Override
	public void setImage(RelationalImage newImage) {
		RelationalImage oldImage = image;
		image = newImage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.CYCLE_STEP__IMAGE, oldImage, image));
	}

	@Override
	public StrategyOfSurvival getStrategy() {
		return strategy;
	}

	@Override
	public void setStrategy(StrategyOfSurvival newStrategy) {
		StrategyOfSurvival oldStrategy = strategy;
		strategy = newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CouplesPackage.CYCLE_STEP__STRATEGY, oldStrategy, strategy));
	}

	@Override
	public EList<CycleStep> getNext() {
		if (next == null) {
			next = new EObjectEList<CycleStep>(CycleStep.class, this, CouplesPackage.CYCLE_STEP__NEXT);
		}
		return next;
	}

	@Override
	public EList<ReasonForChange> getExits() {
		if (exits == null) {
			exits = new EObjectEList<ReasonForChange>(ReasonForChange.class, this, CouplesPackage.CYCLE_STEP__EXITS);
		}
		return exits;
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CouplesPackage.CYCLE_STEP__TEXT:
				return getText();
			case CouplesPackage.CYCLE_STEP__PERSON:
				return getPerson();
			case CouplesPackage.CYCLE_STEP__IMAGE:
				return getImage();
			case CouplesPackage.CYCLE_STEP__STRATEGY:
				return getStrategy();
			case CouplesPackage.CYCLE_STEP__NEXT:
				return getNext();
			case CouplesPackage.CYCLE_STEP__EXITS:
				return getExits();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CouplesPackage.CYCLE_STEP__TEXT:
				setText((String)newValue);
				return;
			case CouplesPackage.CYCLE_STEP__PERSON:
				setPerson((Person)newValue);
				return;
			case CouplesPackage.CYCLE_STEP__IMAGE:
				setImage((RelationalImage)newValue);
				return;
			case CouplesPackage.CYCLE_STEP__STRATEGY:
				setStrategy((StrategyOfSurvival)newValue);
				return;
			case CouplesPackage.CYCLE_STEP__NEXT:
				getNext().clear();
				getNext().addAll((Collection<? extends CycleStep>)newValue);
				return;
			case CouplesPackage.CYCLE_STEP__EXITS:
				getExits().clear();
				getExits().addAll((Collection<? extends ReasonForChange>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CouplesPackage.CYCLE_STEP__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case CouplesPackage.CYCLE_STEP__PERSON:
				setPerson((Person)null);
				return;
			case CouplesPackage.CYCLE_STEP__IMAGE:
				setImage((RelationalImage)null);
				return;
			case CouplesPackage.CYCLE_STEP__STRATEGY:
				setStrategy((StrategyOfSurvival)null);
				return;
			case CouplesPackage.CYCLE_STEP__NEXT:
				getNext().clear();
				return;
			case CouplesPackage.CYCLE_STEP__EXITS:
				getExits().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CouplesPackage.CYCLE_STEP__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case CouplesPackage.CYCLE_STEP__PERSON:
				return person != null;
			case CouplesPackage.CYCLE_STEP__IMAGE:
				return image != null;
			case CouplesPackage.CYCLE_STEP__STRATEGY:
				return strategy != null;
			case CouplesPackage.CYCLE_STEP__NEXT:
				return next != null && !next.isEmpty();
			case CouplesPackage.CYCLE_STEP__EXITS:
				return exits != null && !exits.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: ");
		result.append(text);
		result.append(')');
		return result.toString();
	}
}
