// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.images.impl;

import java.util.Collection;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.util.EObjectWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.relationalimages.model.ChangeStatus;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.ImagesPackage;
import org.relationalimages.model.images.Meaning;
import org.relationalimages.model.images.MeaningFacet;
import org.relationalimages.model.images.Revisable;
import org.relationalimages.model.impl.InnerElementImpl;

public class MeaningImpl extends InnerElementImpl implements Meaning {
	protected EList<ImageRevision> revisedBy;
	protected EList<ImageRevision> resultOf;
	protected static final String STATEMENT_EDEFAULT = null;
	protected String statement = STATEMENT_EDEFAULT;
	protected static final MeaningFacet FACET_EDEFAULT = MeaningFacet.WHO_IAM;
	protected MeaningFacet facet = FACET_EDEFAULT;
	protected static final Integer HELD_EDEFAULT = null;
	protected Integer held = HELD_EDEFAULT;
	protected static final ChangeStatus STATUS_EDEFAULT = ChangeStatus.ACTIVE;
	protected ChangeStatus status = STATUS_EDEFAULT;
	protected Meaning deepens;
	protected EList<Meaning> deepenedBy;

	protected MeaningImpl() {
		super();
	}

	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.MEANING;
	}

	@Override
	public EList<ImageRevision> getRevisedBy() {
		if (revisedBy == null) {
			revisedBy = new EObjectWithInverseEList<ImageRevision>(ImageRevision.class, this, ImagesPackage.MEANING__REVISED_BY, ImagesPackage.IMAGE_REVISION__FROM);
		}
		return revisedBy;
	}

	@Override
	public EList<ImageRevision> getResultOf() {
		if (resultOf == null) {
			resultOf = new EObjectWithInverseEList<ImageRevision>(ImageRevision.class, this, ImagesPackage.MEANING__RESULT_OF, ImagesPackage.IMAGE_REVISION__TO);
		}
		return resultOf;
	}

	@Override
	public String getStatement() {
		return statement;
	}

	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__STATEMENT, oldStatement, statement));
	}

	@Override
	public MeaningFacet getFacet() {
		return facet;
	}

	@Override
	public void setFacet(MeaningFacet newFacet) {
		MeaningFacet oldFacet = facet;
		facet = newFacet == null ? FACET_EDEFAULT : newFacet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__FACET, oldFacet, facet));
	}

	@Override
	public Integer getHeld() {
		return held;
	}

	@Override
	public void setHeld(Integer newHeld) {
		Integer oldHeld = held;
		held = newHeld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__HELD, oldHeld, held));
	}

	@Override
	public ChangeStatus getStatus() {
		return status;
	}

	@Override
	public void setStatus(ChangeStatus newStatus) {
		ChangeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__STATUS, oldStatus, status));
	}

	@Override
	public Meaning getDeepens() {
		return deepens;
	}

	public NotificationChain basicSetDeepens(Meaning newDeepens, NotificationChain msgs) {
		Meaning oldDeepens = deepens;
		deepens = newDeepens;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__DEEPENS, oldDeepens, newDeepens);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	@Override
	public void setDeepens(Meaning newDeepens) {
		if (newDeepens != deepens) {
			NotificationChain msgs = null;
			if (deepens != null)
				msgs = ((InternalEObject)deepens).eInverseRemove(this, ImagesPackage.MEANING__DEEPENED_BY, Meaning.class, msgs);
			if (newDeepens != null)
				msgs = ((InternalEObject)newDeepens).eInverseAdd(this, ImagesPackage.MEANING__DEEPENED_BY, Meaning.class, msgs);
			msgs = basicSetDeepens(newDeepens, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__DEEPENS, newDeepens, newDeepens));
	}

	@Override
	public EList<Meaning> getDeepenedBy() {
		if (deepenedBy == null) {
			deepenedBy = new EObjectWithInverseEList<Meaning>(Meaning.class, this, ImagesPackage.MEANING__DEEPENED_BY, ImagesPackage.MEANING__DEEPENS);
		}
		return deepenedBy;
	}

	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.MEANING__REVISED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getRevisedBy()).basicAdd(otherEnd, msgs);
			case ImagesPackage.MEANING__RESULT_OF:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getResultOf()).basicAdd(otherEnd, msgs);
			case ImagesPackage.MEANING__DEEPENS:
				if (deepens != null)
					msgs = ((InternalEObject)deepens).eInverseRemove(this, ImagesPackage.MEANING__DEEPENED_BY, Meaning.class, msgs);
				return basicSetDeepens((Meaning)otherEnd, msgs);
			case ImagesPackage.MEANING__DEEPENED_BY:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getDeepenedBy()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ImagesPackage.MEANING__REVISED_BY:
				return ((InternalEList<?>)getRevisedBy()).basicRemove(otherEnd, msgs);
			case ImagesPackage.MEANING__RESULT_OF:
				return ((InternalEList<?>)getResultOf()).basicRemove(otherEnd, msgs);
			case ImagesPackage.MEANING__DEEPENS:
				return basicSetDeepens(null, msgs);
			case ImagesPackage.MEANING__DEEPENED_BY:
				return ((InternalEList<?>)getDeepenedBy()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ImagesPackage.MEANING__REVISED_BY:
				return getRevisedBy();
			case ImagesPackage.MEANING__RESULT_OF:
				return getResultOf();
			case ImagesPackage.MEANING__STATEMENT:
				return getStatement();
			case ImagesPackage.MEANING__FACET:
				return getFacet();
			case ImagesPackage.MEANING__HELD:
				return getHeld();
			case ImagesPackage.MEANING__STATUS:
				return getStatus();
			case ImagesPackage.MEANING__DEEPENS:
				return getDeepens();
			case ImagesPackage.MEANING__DEEPENED_BY:
				return getDeepenedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ImagesPackage.MEANING__REVISED_BY:
				getRevisedBy().clear();
				getRevisedBy().addAll((Collection<? extends ImageRevision>)newValue);
				return;
			case ImagesPackage.MEANING__RESULT_OF:
				getResultOf().clear();
				getResultOf().addAll((Collection<? extends ImageRevision>)newValue);
				return;
			case ImagesPackage.MEANING__STATEMENT:
				setStatement((String)newValue);
				return;
			case ImagesPackage.MEANING__FACET:
				setFacet((MeaningFacet)newValue);
				return;
			case ImagesPackage.MEANING__HELD:
				setHeld((Integer)newValue);
				return;
			case ImagesPackage.MEANING__STATUS:
				setStatus((ChangeStatus)newValue);
				return;
			case ImagesPackage.MEANING__DEEPENS:
				setDeepens((Meaning)newValue);
				return;
			case ImagesPackage.MEANING__DEEPENED_BY:
				getDeepenedBy().clear();
				getDeepenedBy().addAll((Collection<? extends Meaning>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ImagesPackage.MEANING__REVISED_BY:
				getRevisedBy().clear();
				return;
			case ImagesPackage.MEANING__RESULT_OF:
				getResultOf().clear();
				return;
			case ImagesPackage.MEANING__STATEMENT:
				setStatement(STATEMENT_EDEFAULT);
				return;
			case ImagesPackage.MEANING__FACET:
				setFacet(FACET_EDEFAULT);
				return;
			case ImagesPackage.MEANING__HELD:
				setHeld(HELD_EDEFAULT);
				return;
			case ImagesPackage.MEANING__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ImagesPackage.MEANING__DEEPENS:
				setDeepens((Meaning)null);
				return;
			case ImagesPackage.MEANING__DEEPENED_BY:
				getDeepenedBy().clear();
				return;
		}
		super.eUnset(featureID);
	}

	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ImagesPackage.MEANING__REVISED_BY:
				return revisedBy != null && !revisedBy.isEmpty();
			case ImagesPackage.MEANING__RESULT_OF:
				return resultOf != null && !resultOf.isEmpty();
			case ImagesPackage.MEANING__STATEMENT:
				return STATEMENT_EDEFAULT == null ? statement != null : !STATEMENT_EDEFAULT.equals(statement);
			case ImagesPackage.MEANING__FACET:
				return facet != FACET_EDEFAULT;
			case ImagesPackage.MEANING__HELD:
				return HELD_EDEFAULT == null ? held != null : !HELD_EDEFAULT.equals(held);
			case ImagesPackage.MEANING__STATUS:
				return status != STATUS_EDEFAULT;
			case ImagesPackage.MEANING__DEEPENS:
				return deepens != null;
			case ImagesPackage.MEANING__DEEPENED_BY:
				return deepenedBy != null && !deepenedBy.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Revisable.class) {
			switch (derivedFeatureID) {
				case ImagesPackage.MEANING__REVISED_BY: return ImagesPackage.REVISABLE__REVISED_BY;
				case ImagesPackage.MEANING__RESULT_OF: return ImagesPackage.REVISABLE__RESULT_OF;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Revisable.class) {
			switch (baseFeatureID) {
				case ImagesPackage.REVISABLE__REVISED_BY: return ImagesPackage.MEANING__REVISED_BY;
				case ImagesPackage.REVISABLE__RESULT_OF: return ImagesPackage.MEANING__RESULT_OF;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
	}

	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();
		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (statement: ");
		result.append(statement);
		result.append(", facet: ");
		result.append(facet);
		result.append(", held: ");
		result.append(held);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}
}
