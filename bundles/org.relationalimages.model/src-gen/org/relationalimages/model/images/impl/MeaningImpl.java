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

import org.relationalimages.model.impl.ClinicalElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meaning</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getRevisedBy <em>Revised By</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getResultOf <em>Result Of</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getFacet <em>Facet</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getHeld <em>Held</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getDeepens <em>Deepens</em>}</li>
 *   <li>{@link org.relationalimages.model.images.impl.MeaningImpl#getDeepenedBy <em>Deepened By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeaningImpl extends ClinicalElementImpl implements Meaning {
	/**
	 * The cached value of the '{@link #getRevisedBy() <em>Revised By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRevisedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<ImageRevision> revisedBy;

	/**
	 * The cached value of the '{@link #getResultOf() <em>Result Of</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResultOf()
	 * @generated
	 * @ordered
	 */
	protected EList<ImageRevision> resultOf;

	/**
	 * The default value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected static final String STATEMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatement() <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatement()
	 * @generated
	 * @ordered
	 */
	protected String statement = STATEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFacet() <em>Facet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacet()
	 * @generated
	 * @ordered
	 */
	protected static final MeaningFacet FACET_EDEFAULT = MeaningFacet.WHO_IAM;

	/**
	 * The cached value of the '{@link #getFacet() <em>Facet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacet()
	 * @generated
	 * @ordered
	 */
	protected MeaningFacet facet = FACET_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DEPTH_EDEFAULT = Integer.valueOf(1);

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected Integer depth = DEPTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeld()
	 * @generated
	 * @ordered
	 */
	protected static final Integer HELD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeld() <em>Held</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeld()
	 * @generated
	 * @ordered
	 */
	protected Integer held = HELD_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final ChangeStatus STATUS_EDEFAULT = ChangeStatus.ACTIVE;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected ChangeStatus status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDeepens() <em>Deepens</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeepens()
	 * @generated
	 * @ordered
	 */
	protected Meaning deepens;

	/**
	 * The cached value of the '{@link #getDeepenedBy() <em>Deepened By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeepenedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Meaning> deepenedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeaningImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ImagesPackage.Literals.MEANING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImageRevision> getRevisedBy() {
		if (revisedBy == null) {
			revisedBy = new EObjectWithInverseEList<ImageRevision>(ImageRevision.class, this, ImagesPackage.MEANING__REVISED_BY, ImagesPackage.IMAGE_REVISION__FROM);
		}
		return revisedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImageRevision> getResultOf() {
		if (resultOf == null) {
			resultOf = new EObjectWithInverseEList<ImageRevision>(ImageRevision.class, this, ImagesPackage.MEANING__RESULT_OF, ImagesPackage.IMAGE_REVISION__TO);
		}
		return resultOf;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStatement() {
		return statement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatement(String newStatement) {
		String oldStatement = statement;
		statement = newStatement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__STATEMENT, oldStatement, statement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeaningFacet getFacet() {
		return facet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFacet(MeaningFacet newFacet) {
		MeaningFacet oldFacet = facet;
		facet = newFacet == null ? FACET_EDEFAULT : newFacet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__FACET, oldFacet, facet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(Integer newDepth) {
		Integer oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getHeld() {
		return held;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeld(Integer newHeld) {
		Integer oldHeld = held;
		held = newHeld;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__HELD, oldHeld, held));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChangeStatus getStatus() {
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(ChangeStatus newStatus) {
		ChangeStatus oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Meaning getDeepens() {
		return deepens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDeepens(Meaning newDeepens, NotificationChain msgs) {
		Meaning oldDeepens = deepens;
		deepens = newDeepens;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ImagesPackage.MEANING__DEEPENS, oldDeepens, newDeepens);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meaning> getDeepenedBy() {
		if (deepenedBy == null) {
			deepenedBy = new EObjectWithInverseEList<Meaning>(Meaning.class, this, ImagesPackage.MEANING__DEEPENED_BY, ImagesPackage.MEANING__DEEPENS);
		}
		return deepenedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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
			case ImagesPackage.MEANING__DEPTH:
				return getDepth();
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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
			case ImagesPackage.MEANING__DEPTH:
				setDepth((Integer)newValue);
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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
			case ImagesPackage.MEANING__DEPTH:
				setDepth(DEPTH_EDEFAULT);
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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
			case ImagesPackage.MEANING__DEPTH:
				return DEPTH_EDEFAULT == null ? depth != null : !DEPTH_EDEFAULT.equals(depth);
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
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

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (statement: ");
		result.append(statement);
		result.append(", facet: ");
		result.append(facet);
		result.append(", depth: ");
		result.append(depth);
		result.append(", held: ");
		result.append(held);
		result.append(", status: ");
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //MeaningImpl
